#!/bin/sh
cd /work/elsewhere
export LOG=/tmp
cat "/home/someone/x"
echo https://example.org/work/list "${TMPDIR:-/tmp}" framework/work/x /worker
