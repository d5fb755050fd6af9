#!/bin/sh
# Shows what a bench run measured. Budgets that are not met are named; with "true" as the second argument they fail.
if [ ! -f "$1" ]; then
    echo "Nothing was measured."
    exit 0
fi
cat "$1"
if grep -q ' OVER ' "$1"; then
    echo
    echo "NOT WITHIN ITS BUDGET:"
    grep ' OVER ' "$1"
    [ "$2" = true ] && exit 1
    echo "(-Dbench.strict=true makes this fail)"
else
    echo "Everything is within its budget."
fi
exit 0
