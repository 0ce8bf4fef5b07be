#!/usr/bin/env bash
# The recipe of packaging/slurm against real daemons on the loopback of this machine: an array over 40 images, one task
# killed in the middle, which is requeued; the merge must hold what one run on one machine finds.
# slurm_array.sh WHORL_CLI MODELS
set -euo pipefail
for program in munged slurmctld slurmd sbatch python3; do
  if ! PATH=$PATH:/usr/sbin command -v "$program" >/dev/null; then
    echo "SKIP   : $program is not installed (Debian: munge slurmctld slurmd slurm-client python3)"
    exit 77
  fi
done
if [[ ! -e /sys/fs/cgroup/cgroup.controllers && ! -d /sys/fs/cgroup/memory ]]; then
  echo "SKIP   : /sys/fs/cgroup is not mounted, without which slurmd does not start"
  exit 77
fi
PATH=$PATH:/usr/sbin
export WHORL_CLI=$1 WHORL_MODELS=$2 OMP_NUM_THREADS=1 XDG_CACHE_HOME XDG_DATA_HOME SLURM_CONF
recipe=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging/slurm" && pwd)
work=$(mktemp -d) daemons=()
XDG_CACHE_HOME=$work/cache XDG_DATA_HOME=$work/data SLURM_CONF=$work/slurm.conf
finish() {
  status=$?
  set +e
  ((status == 0)) || tail -n 40 "$work"/*.log "$work"/out/*.log >&2
  scancel --quiet --user="$(id -un)" 2>/dev/null || true
  ((${#daemons[@]} == 0)) || kill "${daemons[@]}" 2>/dev/null || true
  wait
  rm -rf "$work"
}
trap finish EXIT
wait_for() { # wait_for SECONDS COMMAND...
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < end)) || { echo "slurm_array.sh: in vain: $*" >&2; exit 1; }
    sleep 0.2
  done
}

mkdir "$work/images" "$work/state" "$work/spool" "$work/out"
chmod 755 "$work"
python3 - "$work/images" <<'PYTHON'
import random, struct, sys
side = 128
for number in range(40):  # BMP of noise over a ramp
    draw = random.Random(number)
    pixels = bytes((x + y + number * 5 + draw.randrange(60)) % 256 for y in range(side) for x in range(3 * side))
    with open(f"{sys.argv[1]}/{number:02}.bmp", "wb") as file:
        file.write(b"BM" + struct.pack("<IHHI", 54 + len(pixels), 0, 0, 54)
                   + struct.pack("<IiiHHIIiiII", 40, side, side, 1, 24, 0, len(pixels), 2835, 2835, 0, 0) + pixels)
PYTHON

read -r port1 port2 < <(python3 -c 'import socket
s = [socket.socket() for _ in range(2)]
[x.bind(("127.0.0.1", 0)) for x in s]
print(*(x.getsockname()[1] for x in s))')
user=$(id -un)
cat >"$SLURM_CONF" <<CONF
ClusterName=whorl
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=$port1
SlurmdPort=$port2
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=$work/munge.socket,cred_expire=5
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
SlurmdParameters=config_overrides
SchedulerParameters=sched_interval=1,bf_interval=1
NodeName=$(hostname -s) NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN
PartitionName=whorl Nodes=ALL Default=YES State=UP
CONF
echo "CgroupAutomount=no" >"$work/cgroup.conf"
head -c 1024 /dev/urandom >"$work/munge.key"
chmod 600 "$work/munge.key"
munged --foreground --force --key-file="$work/munge.key" --socket="$work/munge.socket" --pid-file="$work/munge.pid" \
  --log-file="$work/munge.log" --seed-file="$work/munge.seed" >"$work/munged.log" 2>&1 &
daemons+=($!)
wait_for 20 test -S "$work/munge.socket"
slurmctld -D -c >"$work/slurmctld.log" 2>&1 &
daemons+=($!)
slurmd -D -N "$(hostname -s)" >"$work/slurmd.log" 2>&1 &
daemons+=($!)
wait_for 60 bash -c 'sinfo --noheader --format=%T | grep -q idle'

SBATCH_MEM_PER_NODE=0 bash "$recipe/submit.sh" "$work/out" 4 "$work/images"
# Killed when it has found something: a line of headings and one more.
# shellcheck disable=SC2016 # the inner shell expands it
wait_for 120 bash -c '(( $(grep -c bmp "$1") >= 1 ))' _ "$work/out/part-1.log"
pid=$(pgrep -f -- "--case $work/out/part-1.whorl" | while read -r id; do
  [[ $(readlink "/proc/$id/exe") == "$(realpath "$WHORL_CLI")" ]] && echo "$id"; done)
kill -KILL "$pid"
# shellcheck disable=SC2016 # the inner shell expands it
wait_for 400 bash -c '[[ -z $(squeue --noheader) ]]'
grep -q "part 1 ended with 137, try 1" "$work/out/part-1.log"

"$WHORL_CLI" --threads 2 analyze --csv --recursive --case "$work/one.whorl" "$work/images" >/dev/null
"$WHORL_CLI" verify "$work/out/whole.whorl"
for name in one out/whole; do "$WHORL_CLI" case show --json "$work/$name.whorl" >"$work/$(basename "$name").json"; done
python3 - "$work" <<'PYTHON'
import json, sys
def findings(name):
    found = {}
    for item in json.load(open(f"{sys.argv[1]}/{name}.json"))["items"]:
        result = item["result"]
        del result["timings_ms"]
        assert item["path"] not in found, "an image stands there twice"
        found[item["path"]] = result
    return found
one, whole = findings("one"), findings("whole")
assert len(one) == 40 and one.keys() == whole.keys(), (len(one), len(whole))
def differences(a, b, where):
    if isinstance(a, dict) and isinstance(b, dict) and a.keys() == b.keys():
        return [found for key in a for found in differences(a[key], b[key], f"{where}/{key}")]
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        return [found for i in range(len(a)) for found in differences(a[i], b[i], f"{where}/{i}")]
    return [] if a == b else [f"{where}: {a} and {b}"]
for path in one:
    assert not (found := differences(one[path], whole[path], path)), found
print("40 images: the merge of 4 parts, one of them killed and requeued, equals the run on one machine")
PYTHON
