# Finds what ContactPoint needs on this computer. Read by ./contactpoint and ./check, not run.

# Whether the folder $1 holds a JDK whose major version matches the extended pattern $2.
is_jdk() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
        grep -Eq "^JAVA_VERSION=\"($2)[.\"+-]" "$1/release"
}

# The home of the java on the PATH: on macOS, and with version managers, that is a stand-in.
java_on_path() {
    command -v java >/dev/null 2>&1 || return 0
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# Sets and exports JAVA_HOME. JDK 25, with which ContactPoint is tested, before a newer one.
find_jdk() {
    newer='2[5-9]|[3-9][0-9]'
    if is_jdk "${JAVA_HOME-}" "$newer"; then
        export JAVA_HOME
        return
    fi
    path_home=$(java_on_path)
    if is_jdk "$path_home" "$newer"; then
        JAVA_HOME=$path_home
        export JAVA_HOME
        return
    fi
    for version in 25 "$newer"; do
        for home in /usr/lib/jvm/* /usr/java/* "$HOME"/.sdkman/candidates/java/* \
            "$HOME"/.jdks/* /opt/*jdk* /opt/*java* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
            /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
            /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
            "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/*; do
            if is_jdk "$home" "$version"; then
                JAVA_HOME=$home
                export JAVA_HOME
                return
            fi
        done
    done
    echo "ContactPoint needs a JDK 25 or newer: install one (https://adoptium.net), or set JAVA_HOME to it." >&2
    exit 1
}

# Maven's own libraries would otherwise print warnings on a JDK as new as this.
find_maven() {
    if ! command -v mvn >/dev/null 2>&1; then
        echo "ContactPoint is built with Maven 3.8 or newer: install it (https://maven.apache.org) so that mvn is on the PATH." >&2
        exit 1
    fi
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS-}"
    export MAVEN_OPTS
}

# Sets and exports CONTACTPOINT_CHROMIUM; fails without a word if there is none.
find_chromium() {
    for browser in "${CONTACTPOINT_CHROMIUM-}" chromium chromium-browser google-chrome \
        google-chrome-stable "/Applications/Chromium.app/Contents/MacOS/Chromium" \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        if [ -n "$browser" ] && found=$(command -v "$browser"); then
            CONTACTPOINT_CHROMIUM=$found
            export CONTACTPOINT_CHROMIUM
            return 0
        fi
    done
    return 1
}
