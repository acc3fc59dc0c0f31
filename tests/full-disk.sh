#!/usr/bin/env bash
# Builds a report onto disks that are too small for it, and sees that each holds the old complete set or the new one, never a part.
# Needs root, for a tmpfs. Usage: tests/full-disk.sh [SIZE_IN_KIB...]
set -uo pipefail
cd "$(dirname "$0")/.."
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(660 700 800 900 1000 1100 1200 1400 1600)

work=$(mktemp -d)
disk=$work/disk
mkdir "$disk" "$work/old"
trap 'umount "$disk" 2>/dev/null; rm -rf "$work"' EXIT

build() { # MONTH OUTPUT
    dotnet src/ServiceReport.Cli/bin/Release/net10.0/report.dll build --month "$1" --workspace sample-data --output "$2" >"$work/said" 2>&1
}

sums() { # FOLDER
    (cd "$1" && find . -type f -not -name .lock | sort | xargs -r sha256sum)
}

# The old set is January's under February's name: other bytes in the same place.
build 2026-01 "$work/old" && build 2026-02 "$work/new" || { cat "$work/said"; exit 1; }
mv "$work/old/2026-01" "$work/old/2026-02"
for file in "$work/old/2026-02"/*-2026-01.*; do
    mv "$file" "${file/-2026-01./-2026-02.}"
done
old=$(sums "$work/old")
new=$(sums "$work/new")

kept=0
replaced=0
for size in "${sizes[@]}"; do
    mount -t tmpfs -o size="${size}k" tmpfs "$disk" || exit 1
    cp -r "$work/old/2026-02" "$disk/" 2>/dev/null || { echo "$size KiB: too small for the old set"; exit 1; }
    build 2026-02 "$disk"
    status=$?
    found=$(sums "$disk")
    umount "$disk"
    if [ $status -eq 2 ] && [ "$found" = "$old" ]; then
        kept=$((kept + 1))
    elif [ $status -eq 0 ] && [ "$found" = "$new" ]; then
        replaced=$((replaced + 1))
    else
        echo "$size KiB: exit $status, and the disk holds neither set:"
        echo "$found"
        cat "$work/said"
        exit 1
    fi
done

echo "${#sizes[@]} disks: $kept kept the old set, $replaced took the new one"
[ "$kept" -gt 0 ] && [ "$replaced" -gt 0 ]
