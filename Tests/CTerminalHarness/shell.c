#define _GNU_SOURCE
#include "shell.h"
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + time.tv_usec * 1e-6; }

static void tell(int events, int kind, int value, const struct rusage *usage) {
  struct harness_event event = {.kind = kind, .value = value};
  if (usage) event.processor_seconds = seconds(usage->ru_utime) + seconds(usage->ru_stime);
  if (write(events, &event, sizeof event) < 0) _exit(1);
}

static char next_order(int orders) {
  char order = 0;
  return read(orders, &order, 1) == 1 ? order : 0;
}

static void set_signals(void (*handler)(int)) {
  sigset_t none;
  for (int number = 1; number < NSIG; number++) signal(number, handler);
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void replace(int descriptor, const char *path) {
  int opened = open(path, O_RDWR);
  dup2(opened, descriptor);
  close(opened);
}

static void run(const struct harness_program *program, int line) {
  setpgid(0, 0);
  tcsetpgrp(line, getpid());
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(line, descriptor);
  if (program->input == HARNESS_NULL) replace(0, "/dev/null");
  if (program->input == HARNESS_CLOSED) close(0);
  if (program->output_is_null) replace(1, "/dev/null");
  close_range(3, ~0U, 0);
  set_signals(SIG_DFL);
  execve(program->path, program->arguments, program->environment);
  _exit(127);
}

/// As shells do: a job that has stopped leaves the terminal's settings to the shell.
static void resume(pid_t job, int line, char order, const struct termios *settings) {
  if (order == HARNESS_FOREGROUND) {
    tcsetattr(line, TCSADRAIN, settings);
    tcsetpgrp(line, job);
  }
  kill(-job, SIGCONT);
}

static void look_after(pid_t job, int line, int events, int orders) {
  struct termios settings;
  struct rusage usage;
  int status;
  tcgetattr(line, &settings);
  tell(events, HARNESS_STARTED, job, NULL);
  while (wait4(job, &status, WUNTRACED, &usage) == job) {
    if (WIFEXITED(status)) tell(events, HARNESS_EXITED, WEXITSTATUS(status), &usage);
    if (WIFSIGNALED(status)) tell(events, HARNESS_SIGNALLED, WTERMSIG(status), &usage);
    if (!WIFSTOPPED(status)) return;
    tcsetpgrp(line, getpid());
    tell(events, HARNESS_STOPPED, WSTOPSIG(status), &usage);
    char order = next_order(orders);
    if (order) resume(job, line, order, &settings); else kill(-job, SIGKILL);
  }
}

void harness_be_shell(const struct harness_program *program, int line, int events, int orders) {
  setsid();
  ioctl(line, TIOCSCTTY, 0);
  set_signals(SIG_IGN);
  signal(SIGCHLD, SIG_DFL);
  if (next_order(orders) != HARNESS_START) _exit(0);
  pid_t job = fork();
  if (job == 0) run(program, line);
  setpgid(job, job);
  tcsetpgrp(line, job);
  look_after(job, line, events, orders);
  _exit(0);
}
