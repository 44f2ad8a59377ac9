// SPDX-License-Identifier: Apache-2.0
/* known.c - a program whose behaviour is known, to check screenbench against.
 * known LOG: paints the whole screen 300 ms after main() starts, again in another colour
 * 50 ms after each button release, every 40 ms while a button is held over 200 ms; holds
 * 64 MiB in a detached child which also burns 10 % of a core. Writes true times to LOG.  */
#include <X11/Xlib.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>
static Display *d; static Window w; static GC gc; static FILE *lf; static int W, H, n;
static long long now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1000000000LL + t.tv_nsec; }
static void until(long long t) { long long k; while ((k = t - now()) > 0) { struct timespec s = { k / 1000000000, k % 1000000000 }; nanosleep(&s, 0); } }
static void paint(const char *why) {
    XSetForeground(d, gc, n++ % 2 ? 0x2060a0 : 0xf0f0e0); XFillRectangle(d, w, gc, 0, 0, W, H);
    XSync(d, 0); fprintf(lf, "%s %lld\n", why, now()); fflush(lf);
}
int main(int c, char **v) {
    long long t0 = now();
    lf = fopen(v[1], "w"); fprintf(lf, "main %lld\n", t0); fflush(lf);
    signal(SIGCHLD, SIG_IGN);
    if (!fork()) {                                        /* detached: new session, parent gone */
        if (fork()) _exit(0);
        setsid();
        volatile char *m = malloc(64 << 20); for (long i = 0; i < 64 << 20; i += 512) m[i] = 1;
        for (long long t = now(); ; t += 100000000) { while (now() < t + 10000000) ; until(t + 100000000);  }
    }
    d = XOpenDisplay(0); W = DisplayWidth(d, 0); H = DisplayHeight(d, 0);
    XSetWindowAttributes a = { .override_redirect = 1, .background_pixmap = None, .event_mask = ButtonPressMask | ButtonReleaseMask };
    w = XCreateWindow(d, DefaultRootWindow(d), 0, 0, W, H, 0, CopyFromParent, InputOutput, CopyFromParent, CWOverrideRedirect | CWBackPixmap | CWEventMask, &a);
    gc = XCreateGC(d, w, 0, 0); XMapRaised(d, w); XSync(d, 0);
    until(t0 + 300000000LL); paint("start");
    long long held = 0, next = 0; XEvent e;
    for (;;) {
        while (XPending(d)) {
            XNextEvent(d, &e);
            if (e.type == ButtonPress) { held = now(); next = held + 200000000LL; }
            if (e.type == ButtonRelease) { long long t = now(); int drag = held && t - held > 200000000LL; held = 0; if (!drag) { fprintf(lf, "release %lld\n", t); until(t + 50000000LL); paint("tap"); } }
        }
        if (held && now() >= next) { paint("frame"); next += 40000000LL; }
        fd_set f; FD_ZERO(&f); FD_SET(ConnectionNumber(d), &f);
        long long k = held ? next - now() : 1000000000LL; if (k < 0) k = 0;
        struct timeval tv = { k / 1000000000, k % 1000000000 / 1000 };
        select(ConnectionNumber(d) + 1, &f, 0, 0, &tv);
    }
}
