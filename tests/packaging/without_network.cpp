// Runs a command that must not use a network: without_network [--local] COMMAND ARGUMENT...
//
// The command gets a network namespace without interfaces, where the kernel allows that, and a system-call
// filter that kills it at the first connect() or internet socket. With --local, for a window, which may ask
// services of its own machine (names of users, the display), connect() is allowed and every socket is
// forbidden but those of this machine, so that nothing else can be connected to. The exit status is the
// command's own; 159 says that the filter killed it (128 + SIGSYS), 125 that the cage could not be built.

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>

namespace {

constexpr int kNoCage = 125;

#if defined(__x86_64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_AARCH64;
#endif

bool install(const sock_filter* filter, std::size_t length) {
    const sock_fprog program{static_cast<unsigned short>(length), const_cast<sock_filter*>(filter)};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

bool forbidNetwork(bool local) {
    constexpr auto load = [](std::size_t offset) {
        return sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset));
    };
    constexpr auto skipUnless = [](unsigned value, unsigned char skipped) {
        return sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skipped);
    };
    constexpr sock_filter kill = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
    constexpr sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    const std::array onlyLocal{
        load(offsetof(seccomp_data, arch)),
        skipUnless(kArchitecture, 5), // to kill
        load(offsetof(seccomp_data, nr)),
        skipUnless(SYS_socket, 2), // to the first allow
        load(offsetof(seccomp_data, args[0])),
        skipUnless(AF_UNIX, 1), // to kill
        allow,
        kill,
    };
    const std::array nothing{
        load(offsetof(seccomp_data, arch)),
        skipUnless(kArchitecture, 8),
        load(offsetof(seccomp_data, nr)),
        skipUnless(SYS_connect, 1),
        kill,
        skipUnless(SYS_socket, 5),
        load(offsetof(seccomp_data, args[0])),
        skipUnless(AF_INET, 1),
        kill,
        skipUnless(AF_INET6, 1),
        kill,
        allow,
    };
    return local ? install(onlyLocal.data(), onlyLocal.size()) : install(nothing.data(), nothing.size());
}

} // namespace

int main(int argc, char** argv) {
    const bool local = argc > 1 && std::strcmp(argv[1], "--local") == 0;
    argv += local ? 2 : 1;
    argc -= local ? 2 : 1;
    if (argc < 1) {
        std::fprintf(stderr, "without_network: no command\n");
        return kNoCage;
    }
    const pid_t child = fork();
    if (child < 0)
        return kNoCage;
    if (child == 0) {
        if (unshare(CLONE_NEWNET) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
            std::fprintf(stderr, "without_network: no namespace of its own (%s); the filter holds alone\n",
                         std::strerror(errno));
        if (!forbidNetwork(local)) {
            std::fprintf(stderr, "without_network: no system-call filter: %s\n", std::strerror(errno));
            _exit(kNoCage);
        }
        execvp(argv[0], argv);
        std::fprintf(stderr, "without_network: %s: %s\n", argv[0], std::strerror(errno));
        _exit(kNoCage);
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child)
        return kNoCage;
    if (WIFSIGNALED(status)) {
        std::fprintf(stderr, "without_network: the command was ended by signal %d (%s)\n", WTERMSIG(status),
                     strsignal(WTERMSIG(status)));
        return 128 + WTERMSIG(status);
    }
    return WEXITSTATUS(status);
}
