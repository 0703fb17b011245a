# Starts a module's program the quick way where it can. Read by ./contactpoint, not run.
#
# The JDK keeps what it learnt of a start in a file (an AOT cache, JEP 483 and 514): classes parsed
# and linked, and which code is hot. It needs the program's jars beside each other and not inside
# one. All of this stands under target/quick and may be deleted at any time: without it, or where it
# does not fit the JDK, the program starts from its jar, more slowly.
#
# A jar of a reproducible build does not tell its age, so whoever builds takes target/quick away.

quick_of() {
    echo "$root/$1/target/quick"
}

# Takes the program apart and lets the JDK watch one start of the demo in a folder of its own.
# Nothing that goes wrong here hinders a start.
learn_to_start() {
    [ "$1" = demo ] || return 0
    rehearsal=$(mktemp -d) || return 0
    quick=$(quick_of "$1")
    rm -rf "$quick" "$quick.part"
    # shellcheck disable=SC2086 # the flags are several words
    if "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(jar_of "$1")" extract \
        --destination "$quick.part" &&
        mv "$quick.part" "$quick" &&
        "$JAVA_HOME/bin/java" $DEMO_FLAGS "-XX:AOTCacheOutput=$quick/start.part" \
            -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED \
            -Dcontactpoint.var="$rehearsal" -jar "$(quick_jar_of "$1")" \
            demo --port 0 --rehearse; then
        mv "$quick/start.part" "$quick/start.aot"
    fi >"$root/var/rehearsal.log" 2>&1 </dev/null || true
    rm -rf "$rehearsal"
}

quick_jar_of() {
    for jar in "$(quick_of "$1")"/contactpoint-"$1"-*-exec.jar; do
        echo "$jar"
        return
    done
}

# Sets $start_jar, and $quick_cache to the cache that makes its start quick, or to nothing.
find_quickest() {
    start_jar=$(jar_of "$1")
    quick_cache=
    if [ -f "$(quick_of "$1")/start.aot" ] && [ -f "$(quick_jar_of "$1")" ]; then
        start_jar=$(quick_jar_of "$1")
        quick_cache=$(quick_of "$1")/start.aot
    fi
}
