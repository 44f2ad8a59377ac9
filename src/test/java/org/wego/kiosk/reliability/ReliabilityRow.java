// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import org.wego.kiosk.testing.MeasuredRow;

/** A row of the table in {@code reliability.md}. */
public enum ReliabilityRow implements MeasuredRow {
    R1("random use", "no uncaught exception, no stall over 2 s, one window always"),
    R2("leaks", "heap within 5 %; threads and file descriptors constant; every screen collected"),
    R3("crash, kill -9, hang of the FX thread", "back within 5 s (crash) and 20 s (hang); restarts capped and spaced"),
    R4("a pack that makes a screen throw", "last good pack by the second start, bundled by the third: 20 of 20"),
    R5("disk full, read-only disk, log storm of 1,000,000 errors",
            "content stays; logs at most 20 MB, repeated lines collapsed"),
    R6("clock jumps of 10 years, no clock at start",
            "no stuck or early reset; times of day hidden when implausible"),
    R9("press without release, lost focus", "a reset clears it"),
    R16("display off and on, resolution changed", "full screen again within 2 s"),
    R18("two starts", "the second leaves with a clear message"),
    K1("ways out: keys, close request, menus, clipboard, drag and drop, stolen focus", "0 of at least 60"),
    K17("open ports, attach, debug", "none"),
    J1("malformed JSON, 10,000 mutants of the bundled pack",
            "accepted as valid, or rejected with file, line, field and hint, within 2 s"),
    J2("limits", "depth 32, 5 MB a file, strings of 20,000; 100,000 lines in all"),
    J3("hostile text in every text place at three widths",
            "no exception, no clipped control; what no text may hold is rejected with its position"),
    J4("image bombs", "rejected from the header, 10 of 10"),
    J7("paths that lead out of the pack", "rejected"),
    P1("guessing the PIN",
            "5 tries, then 30 s doubling to 1 h, kept across restarts and clock changes; hashed; mode 600"),
    P2("privacy", "nothing a visitor types or does is kept: canaries in no file");

    private final String requirement;
    private final String limit;

    ReliabilityRow(String requirement, String limit) {
        this.requirement = requirement;
        this.limit = limit;
    }

    @Override
    public String requirement() {
        return requirement;
    }

    @Override
    public String limit() {
        return limit;
    }
}
