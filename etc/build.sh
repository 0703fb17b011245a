# Builds a module's program when it is missing or older than its sources. Read by ./contactpoint
# and ./check, not run. Uses $root, and find_maven of find.sh.
#
# The age of a build is that of the file target/built, dated at the build's start: the jar itself
# carries the fixed date of a reproducible build.

jar_of() {
    for jar in "$root/$1"/target/contactpoint-"$1"-*-exec.jar; do
        echo "$jar"
        return
    done
}

is_built() {
    [ -f "$(jar_of "$1")" ] && [ -f "$root/$1/target/built" ] &&
        [ -z "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main \
            -newer "$root/$1/target/built" -print | head -n 1)" ]
}

# Says that the module was built from the sources as they were when the file $2 was made.
mark_built() {
    if [ -f "$(jar_of "$1")" ]; then
        rm -rf "$root/$1/target/quick"
        touch -r "$2" "$root/$1/target/built"
    fi
}

build_if_needed() {
    is_built "$1" && return
    find_maven
    mkdir -p "$root/var"
    take_lock
    # Another start may have built it meanwhile.
    is_built "$1" || build "$1"
    drop_lock
    trap - EXIT HUP INT TERM
}

build() {
    echo "Building ContactPoint (first use takes a few minutes)…" >&2
    : >"$root/var/build.start"
    if ! mvn -B -ntp -f "$root/pom.xml" -pl "$1" -am package -Dmaven.test.skip=true \
        >"$root/var/build.log" 2>&1 </dev/null; then
        grep '^\[ERROR\] ' "$root/var/build.log" |
            grep -Ev 'Help 1|^\[ERROR\] *$|To see the full|Re-run Maven|For more info|After correcting|mvn <args>' |
            head -n 15 >&2 || true
        echo "ContactPoint could not be built: see var/build.log." >&2
        exit 1
    fi
    mark_built "$1" "$root/var/build.start"
    learn_to_start "$1"
}

# A link that names its maker is made by one only. One whose maker has died is taken away.
take_lock() {
    lock=$root/var/build.lock
    until ln -s $$ "$lock" 2>/dev/null; do
        maker=$(readlink "$lock" || true)
        if [ -n "$maker" ] && ! kill -0 "$maker" 2>/dev/null; then
            rm -f "$lock"
        else
            sleep 1
        fi
    done
    trap drop_lock EXIT
    trap 'exit 1' HUP INT TERM
}

drop_lock() {
    rm -f "$lock"
}
