#!/usr/bin/env bash
# Line coverage of the rooms of src/ServiceReport by tests/ServiceReport.Tests, each room that is named, or those that read and check.
# With -u also the lines that no test runs: tests/coverage.sh -u Tables
set -euo pipefail
cd "$(dirname "$0")/.."

uncovered=0
if [ "${1:-}" = -u ]; then
    uncovered=1
    shift
fi
rooms=${*:-Statistics Targets Definitions Tables Layouts Inputs Checks Workspaces Editorial}
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

dotnet test tests/ServiceReport.Tests --collect "Code Coverage;Format=cobertura" --results-directory "$results" >"$results/log" ||
    { cat "$results/log"; exit 1; }

# A line may stand in several classes (lambdas, iterators); it is covered where one of them ran.
awk -F'"' -v rooms="$rooms" -v uncovered="$uncovered" '
    BEGIN { count = split(rooms, order, " "); for (i = 1; i <= count; i++) wanted[order[i]] = 1 }
    /<class / {
        file = ""
        if (match($0, /filename="[^"]*"/)) file = substr($0, RSTART + 10, RLENGTH - 11)
        if (!sub(/^.*src\/ServiceReport\//, "", file)) file = ""
        room = file
        sub(/\/.*/, "", room)
    }
    /<line / && file != "" && room in wanted {
        key = file ":" $2
        if (!(key in hits)) { lines[room]++; hits[key] = 0; keys[++total] = key; rooms_of[total] = room }
        if ($4 > 0 && hits[key] == 0) { hits[key] = 1; covered[room]++ }
    }
    END {
        for (i = 1; i <= count; i++) {
            room = order[i]
            if (lines[room] == 0) { print room ": no such room" > "/dev/stderr"; status = 1; continue }
            printf "%-12s %5d of %5d lines  %6.2f %%\n", room, covered[room], lines[room], 100 * covered[room] / lines[room]
            all += lines[room]; ran += covered[room]
        }
        if (all > 0) printf "%-12s %5d of %5d lines  %6.2f %%\n", "together", ran, all, 100 * ran / all
        if (uncovered) for (i = 1; i <= total; i++) if (!hits[keys[i]]) print "src/ServiceReport/" keys[i]
        exit status
    }' "$results"/*/*.cobertura.xml
