// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Base of the tests of problems: compares the lines of the check with expected ones. */
abstract class PackProblems {

    static final String LINES = "bus-lines.json";
    static final String MANIFEST = "pack.json";
    static final String ORGANISATION = "organisation.json";

    @TempDir
    Path folder;

    TestPack pack;

    @BeforeEach
    void writePack() {
        pack = TestPack.in(folder);
    }

    /** The check reports these lines, and the program refuses the pack at its start. */
    void refused(String... lines) {
        assertThat(pack.check()).containsExactly(lines);
        assertThat(pack.report().isValid(false)).isFalse();
        assertThat(pack.read()).isInstanceOf(PackResult.Refused.class);
    }

    /** The check reports these errors; the program, which has fewer rules at its start, would show the pack. */
    void notValid(String... lines) {
        assertThat(pack.check()).containsExactly(lines);
        assertThat(pack.report().isValid(false)).isFalse();
        assertThat(pack.read()).isInstanceOf(PackResult.Accepted.class);
    }

    /** The check reports these warnings, and the pack is valid. */
    void warns(String... lines) {
        assertThat(pack.check()).containsExactly(lines);
        assertThat(pack.report().isValid(false)).isTrue();
        assertThat(pack.report().isValid(true)).isFalse();
        assertThat(pack.read()).isInstanceOf(PackResult.Accepted.class);
    }

    void valid() {
        assertThat(pack.check()).isEmpty();
        assertThat(pack.read()).isInstanceOf(PackResult.Accepted.class);
    }
}
