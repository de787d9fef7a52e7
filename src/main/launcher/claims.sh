#!/bin/sh
# Finds Java and runs the jar that follows this script in the same file. Needs nothing but a POSIX shell.
#
# JAVA_HOME   the Java to use, else the one on PATH
# JAVA_OPTS   options for Java, such as -Xmx4g
# CLAIMS_CLASS_DATA=off   neither use nor make an archive of loaded classes (below)

fail() {
    echo "claims: $1" >&2
    exit 2
}

self=$(readlink -f -- "$0" 2>/dev/null) || self=$0

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
else
    java=$(command -v java) || fail "no Java found: install Java 17 or newer, or set JAVA_HOME to where it is"
fi

# What the Java installation says of itself (it has no such file only where "java" is some wrapper).
release=
home=$(readlink -f -- "$java" 2>/dev/null)
home=${home%/bin/java}
if [ -r "$home/release" ]; then
    while IFS='="' read -r name _ value _; do
        case $name in
            JAVA_VERSION)
                major=${value%%[!0-9]*}
                [ "${major:-0}" -ge 17 ] || fail "needs Java 17 or newer, and $java is $value"
                release=$value$release
                ;;
            JAVA_RUNTIME_VERSION | IMPLEMENTOR | OS_ARCH) release=$release-$value ;;
        esac
    done <"$home/release"
fi

# Classes load several times as fast from an archive, which holds for one Java and one build of this file: hence its
# place, and the time of this file on it. It is made when this file is built, or else, beside the first run, in the
# user's cache. Java checks it and does without where it does not fit, so all that can be lost is time.
built=$self.classes
cached=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/claims
quiet="-Xshare:auto -Xlog:disable -Xlog:all=off"

archive_in() {
    echo "$1/$release$self.jsa"
}

fits() {
    [ -r "$1" ] && ! [ "$1" -nt "$self" ] && ! [ "$1" -ot "$self" ]
}

# Makes the archive $1 under another name and moves it into place, once at a time.
make_archive() {
    mkdir -p "${1%/*}" && mkdir "$1.part" || return
    # Java keeps classes as old as the option parser's only where no lambda names them.
    "$java" $quiet -XX:DumpLoadedClassList="$1.part/all" -cp "$self" dev.claims.cli.Rehearsal &&
        grep -v "^@lambda-proxy .*picocli/" "$1.part/all" >"$1.part/list" &&
        "$java" -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile="$1.part/list" \
            -XX:SharedArchiveFile="$1.part/jsa" -cp "$self" &&
        touch -r "$self" "$1.part/jsa" && mv -f "$1.part/jsa" "$1"
    rm -rf "$1.part"
}

if [ -z "$release" ] || [ "${CLAIMS_CLASS_DATA:-}" = off ]; then
    archive=
elif [ "${CLAIMS_CLASS_DATA:-}" = build ]; then
    rm -rf "$built"
    make_archive "$built/$release$self.jsa" </dev/null >/dev/null 2>&1
    exit 0
elif fits "$built/$release$self.jsa"; then
    archive=$built/$release$self.jsa
elif fits "$cached/$release$self.jsa"; then
    archive=$cached/$release$self.jsa
else
    archive=
    make_archive "$cached/$release$self.jsa" </dev/null >/dev/null 2>&1 &
fi

# Java itself cannot tell which of the three streams are terminals, nor how wide one is.
terminals=
columns=
[ -t 0 ] && terminals=0
[ -t 1 ] && terminals=${terminals}1
[ -t 2 ] && terminals=${terminals}2
case $terminals in
    *[12]*)
        columns=$({ stty size </dev/tty; } 2>/dev/null)
        columns=${columns#* }
        ;;
esac

# Java's second compiler makes code a fifth faster and works for twenty seconds to do so, which pays from some 500 MB on.
# What comes by standard input is mostly shorter: for more, JAVA_OPTS=-XX:TieredStopAtLevel=4.
tiers=-XX:TieredStopAtLevel=1
if [ $# -gt 1 ]; then
    kilobytes=$(du -sk -- "$@" 2>/dev/null | {
        sum=0
        while read -r size _; do sum=$((sum + size)); done
        echo $sum
    })
    [ "$kilobytes" -gt 500000 ] && tiers=
fi

# The serial collector starts fastest and, with a few threads and short-lived objects, keeps up with the others.
exec "$java" -XX:+UseSerialGC $quiet $tiers ${archive:+-XX:SharedArchiveFile="$archive"} ${terminals:+-Dclaims.terminals=$terminals} \
    ${columns:+-Dclaims.columns=$columns} ${JAVA_OPTS:-} \
    -cp "$self" dev.claims.cli.Main "$@"
