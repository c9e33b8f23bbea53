#!/bin/sh
cat /home/anna/README.md network/home/anna/README.md
npm --registry registry.npmjs.org install
