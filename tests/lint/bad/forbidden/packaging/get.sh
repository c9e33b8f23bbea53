#!/bin/sh
cat /work/main/README.md network/work/main
npm --registry https://registry.npmjs.org install
