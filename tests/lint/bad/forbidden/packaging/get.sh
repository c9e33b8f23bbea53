#!/bin/sh
cat /work/main/README.md network/work/main
npm --registry registry.npmjs.org install
