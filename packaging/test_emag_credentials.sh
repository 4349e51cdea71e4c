#!/bin/sh
# Tests the login and the connection of eMAG accounts, step by step, with a remedy for whatever fails. Reads only.
#
#   packaging/test_emag_credentials.sh                        every account of the settings, of EMAG_* and of .env
#   packaging/test_emag_credentials.sh --account NAME         one of them
#   packaging/test_emag_credentials.sh --username USER        an account that is not set up yet; asks for its password
#       [--base-url URL] [--account-type main|fbe] [--proxy URL]
#
# Other options (--json, --data-dir DIR) are handed to `emag-desk check`. A password is taken from EMAG_PASSWORD or
# asked for, never from the command line, where every user of the machine could read it.
# Exit status: 0 everything works, 1 something failed, 2 wrong usage.
set -eu

usage() {
    sed -n '2,/^set -eu/s/^# \{0,1\}//p' "$0" >&2
    exit "$1"
}

here=$(cd "$(dirname "$0")/.." && pwd)
if [ -x "$here/.venv/bin/emag-desk" ]; then
    desk=$here/.venv/bin/emag-desk
elif desk=$(command -v emag-desk); then
    :
else
    echo "eMAG Desk is not installed yet. Please run: make -C '$here' setup" >&2
    exit 1
fi

given=
account=
number=$#
while [ "$number" -gt 0 ]; do
    option=$1
    shift
    number=$((number - 1))
    case $option in
        -h | --help) usage 0 ;;
        --password | --password=*)
            echo "Give the password by EMAG_PASSWORD, or wait to be asked for it." >&2
            exit 2
            ;;
        --username | --base-url | --account-type | --proxy | --account)
            [ "$number" -gt 0 ] || usage 2
            value=$1
            shift
            number=$((number - 1))
            ;;
    esac
    case $option in
        --username) given=yes EMAG_USERNAME=$value && export EMAG_USERNAME ;;
        --base-url) given=yes EMAG_BASE_URL=$value && export EMAG_BASE_URL ;;
        --account-type) given=yes EMAG_ACCOUNT_TYPE=$value && export EMAG_ACCOUNT_TYPE ;;
        --proxy) given=yes EMAG_PROXY=$value && export EMAG_PROXY ;;
        --account) account=$value ;;
        *) set -- "$@" "$option" ;; # for emag-desk itself
    esac
done

if [ -n "$given" ]; then
    account=${account:-emag}
    if [ -z "${EMAG_USERNAME:-}" ]; then
        echo "Say whose login it is: --username USER" >&2
        exit 2
    fi
    if [ -z "${EMAG_PASSWORD:-}" ]; then
        [ -t 0 ] || { echo "Set EMAG_PASSWORD: there is nobody to ask for it." >&2; exit 2; }
        printf 'Password of %s: ' "$EMAG_USERNAME" >&2
        trap 'stty echo' EXIT INT TERM
        stty -echo
        IFS= read -r EMAG_PASSWORD
        stty echo
        trap - EXIT INT TERM
        printf '\n' >&2
        export EMAG_PASSWORD
    fi
fi

[ -z "$account" ] || set -- "$@" --account "$account"
exec "$desk" check "$@"
