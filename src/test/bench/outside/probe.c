// SPDX-License-Identifier: Apache-2.0
/* probe.c - hot loops of screenbench: watch an Xvfb frame buffer and inject taps.
 * The frame buffer is Xvfb's own memory (-fbdir), mapped read-only, so that looking
 * at the screen costs the X server and the measured program nothing.
 * Every rowstep-th row is compared in full width, so a change of any kind that is
 * at least rowstep pixels high is always seen.                                     */
#define _GNU_SOURCE
#include <X11/Xlib.h>
#include <X11/Xatom.h>
#include <X11/extensions/XTest.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef struct { int64_t t0, first, major, last, maxgap, lastgap; int32_t changes, frames, polls, early; double frac; } result;
typedef struct { size_t off, len; } seg;                  /* a run of bytes of one row */

static Display *dpy;
static const unsigned char *fb;
static unsigned char *cur, *base, *ref;
static seg *segs; static int nseg;
static int W, H, BPL;
static unsigned char *map; static size_t maplen;

static int64_t now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1000000000LL + t.tv_nsec; }
static void nap(int64_t ns) { if (ns > 0) { struct timespec t = { ns / 1000000000LL, ns % 1000000000LL }; nanosleep(&t, 0); } }

int64_t sb_now(void) { return now(); }

/* masks: x,y,w,h per entry; those pixels are never looked at (a clock, say) */
int sb_init(const char *display, const char *path, int64_t off, int w, int h, int bpl, int rowstep, const int *m, int nm) {
    if (!(dpy = XOpenDisplay(display))) return -1;
    int fd = open(path, O_RDONLY); struct stat st;
    if (fd < 0 || fstat(fd, &st)) return -2;
    unsigned char *p = mmap(0, st.st_size, PROT_READ, MAP_SHARED, fd, 0);
    close(fd);
    if (p == MAP_FAILED || st.st_size < off + (int64_t)bpl * h) return -3;
    fb = p + off; map = p; maplen = st.st_size; W = w; H = h; BPL = bpl; nseg = 0;
    cur = calloc(bpl, h); base = calloc(bpl, h); ref = calloc(bpl, h);
    segs = malloc(sizeof(seg) * (h / rowstep + 1) * (nm + 1));
    for (int y = rowstep / 2; y < h; y += rowstep) {
        int x = 0;
        while (x < w) {                                   /* next stretch outside every mask */
            int end = w, skip = 0;
            for (int i = 0; i < nm; i++) {
                const int *r = m + 4 * i;
                if (y < r[1] || y >= r[1] + r[3]) continue;
                if (x >= r[0] && x < r[0] + r[2]) { x = r[0] + r[2]; skip = 1; break; }
                if (r[0] > x && r[0] < end) end = r[0];
            }
            if (skip) continue;
            segs[nseg++] = (seg){ (size_t)y * bpl + 4 * x, 4 * (size_t)(end - x) };
            x = end;
        }
    }
    return 0;
}

void sb_close(void) {
    if (dpy) XCloseDisplay(dpy);
    if (map) { munmap(map, maplen); free(cur); free(base); free(ref); free(segs); }
    dpy = 0; map = 0;
}

void sb_root(unsigned long rgb) {
    Window r = DefaultRootWindow(dpy);
    XSetWindowBackground(dpy, r, rgb); XClearWindow(dpy, r); XSync(dpy, 0);
}

int sb_wm_ready(void) {
    Atom a = XInternAtom(dpy, "_NET_SUPPORTING_WM_CHECK", 0), t; int f; unsigned long n = 0, left; unsigned char *d = 0;
    XGetWindowProperty(dpy, DefaultRootWindow(dpy), a, 0, 1, 0, XA_WINDOW, &t, &f, &n, &left, &d);
    if (d) XFree(d);
    return n > 0;
}

static int poll_fb(void) {                                /* copy what changed; 1 if anything did */
    int ch = 0;
    for (int i = 0; i < nseg; i++)
        if (memcmp(cur + segs[i].off, fb + segs[i].off, segs[i].len)) { memcpy(cur + segs[i].off, fb + segs[i].off, segs[i].len); ch = 1; }
    return ch;
}
static double differs(const unsigned char *from) {        /* share of 4-pixel cells unlike `from` */
    long d = 0, n = 0;
    for (int i = 0; i < nseg; i++)
        for (size_t k = 0; k + 16 <= segs[i].len; k += 16, n++) d += memcmp(cur + segs[i].off + k, from + segs[i].off + k, 16) != 0;
    return n ? (double)d / n : 0;
}
void sb_baseline(void) { poll_fb(); memcpy(base, cur, (size_t)BPL * H); }

/* START. 1: complete (differs from base by min_frac, then quiet); 0: slice over, call again */
int sb_complete(result *r, int64_t slice_end, int64_t quiet, int64_t step, double min_frac) {
    static int64_t prev; int64_t t = now(), gap;
    if (!r->t0) { r->t0 = t; prev = 0; }
    while (t < slice_end) {
        gap = prev ? t - prev : 0; prev = t; r->polls++;
        if (gap > r->maxgap) r->maxgap = gap;
        if (poll_fb()) {
            r->lastgap = now() - t + gap;
            r->frac = differs(base); r->changes++; r->last = t;
            if (!r->first) r->first = t;
            if (!r->major && r->frac >= min_frac) r->major = t;
        } else if (r->last && r->frac >= min_frac && t - r->last >= quiet) return 1;
        nap(step); t = now();
    }
    return 0;
}

static void watch(result *r, int64_t until, int64_t quiet, int64_t step, double major) {
    int64_t prev = 0, t;
    for (;;) {
        t = now(); r->polls++;
        if (prev && t - prev > r->maxgap) r->maxgap = t - prev;
        prev = t;
        if (poll_fb()) {
            r->changes++;
            if (!r->first) r->first = t;
            if (!r->last || t - r->last > 5000000) r->frames++;   /* halves of one blit are one frame */
            r->last = t;
            if (!r->major && (r->frac = differs(ref)) >= major) r->major = t;
        }
        if (t >= until || (quiet && r->last && t - r->last >= quiet)) return;
        nap(step);
    }
}
void sb_settle(int64_t quiet, int64_t max) {              /* wait until nothing moves */
    int64_t t = now(), last = t, end = t + max;
    for (; t < end && t - last < quiet; nap(2000000), t = now()) if (poll_fb()) last = t;
}

/* TAP: pointer there, settle, press, hold, release = t0, watch until quiet */
int sb_tap(result *r, int x, int y, int64_t hold, int64_t quiet, int64_t max, int64_t step, double major) {
    memset(r, 0, sizeof *r);
    XTestFakeMotionEvent(dpy, -1, x, y, 0); XSync(dpy, 0);
    sb_settle(quiet, 2000000000LL);
    nap(rand() % 17000000);                               /* no lock step with a 60 Hz pulse */
    poll_fb(); memcpy(ref, cur, (size_t)BPL * H);
    XTestFakeButtonEvent(dpy, 1, 1, 0); XFlush(dpy);
    nap(hold);
    r->early = poll_fb();                                 /* pressed look already painted */
    XTestFakeButtonEvent(dpy, 1, 0, 0);
    r->t0 = now(); XFlush(dpy);
    watch(r, r->t0 + max, quiet, step, major);
    return r->first != 0;
}

/* FRAMES: drag (x0,y0)-(x1,y1) and back for dur, a motion event every 8 ms */
void sb_drag(result *r, int x0, int y0, int x1, int y1, int64_t dur, int64_t leg) {
    memset(r, 0, sizeof *r);
    XTestFakeMotionEvent(dpy, -1, x0, y0, 0); XSync(dpy, 0); sb_settle(300000000, 2000000000LL);
    poll_fb(); memcpy(ref, cur, (size_t)BPL * H);
    XTestFakeButtonEvent(dpy, 1, 1, 0); XFlush(dpy);
    r->t0 = now();
    int64_t t;
    while ((t = now()) - r->t0 < dur) {
        double p = (double)((t - r->t0) % (2 * leg)) / leg; if (p > 1) p = 2 - p;
        XTestFakeMotionEvent(dpy, -1, x0 + (x1 - x0) * p, y0 + (y1 - y0) * p, 0); XFlush(dpy);
        watch(r, t + 8000000, 0, 500000, 2);
    }
    XTestFakeButtonEvent(dpy, 1, 0, 0); XSync(dpy, 0);
}
