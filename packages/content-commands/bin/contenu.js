#!/usr/bin/env node
import '../lib/node/cli.js'
