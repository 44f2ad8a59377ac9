// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.Needs;

/** The command {@code say} shows the pronunciation of every text. */
class SayCommandTest {

    @TempDir
    Path folder;

    @Test
    void everyTextOfThePackAndOfTheInterfaceIsListedWithItsReading() {
        TestPack.in(folder).with("notices.json", "\"Open\"", "\"Open 3–5 p.m., 50 m ahead\"");
        var outcome = CommandRun.of("say", "--list", "--pack", folder.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.rows()).allSatisfy(row -> assertThat(row).hasSize(5));
        assertThat(outcome.rows()).anySatisfy(row -> assertThat(row).startsWith("en")
                .contains("Open 3–5 p.m., 50 m ahead", "Open 3 to 5 p.m., 50 metres ahead"));
        assertThat(outcome.rows()).filteredOn(row -> row[1].startsWith("interface: ")).hasSizeGreaterThan(100);
    }

    @Test
    void theListCanBeLimitedToOneLanguage() {
        assertThat(CommandRun.of("say", "--list", "--lang", "ko").rows().stream().skip(1)).isNotEmpty().allSatisfy(
                row -> assertThat(row[0]).isEqualTo("ko"));
    }

    @Test
    void aTextIsPrintedWithItsPronunciation() {
        var outcome = CommandRun.of("say", "--print", "--lang", "ru", "50 м");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.rows().getFirst()).startsWith("ru", "", "50 м", "50 метров");
    }

    @Test
    void thePhonemesAreThoseOfTheEngine() {
        Needs.program("espeak-ng", "espeak-ng");
        assertThat(CommandRun.of("say", "--print", "--lang", "en", "50 m").rows().getFirst()[4])
                .contains("m\u02c8i\u02d0t");
    }
}
