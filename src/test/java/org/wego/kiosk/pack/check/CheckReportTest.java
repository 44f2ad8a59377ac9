// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.pack.TestPack;

class CheckReportTest {

    @TempDir
    Path folder;

    @Test
    void aValidPackEndsInOneLineWithItsCounts() {
        var report = TestPack.in(folder).report();
        assertThat(report.lines()).containsExactly("valid: small 1: 1 language, 1 line group, 2 lines, 1 stop,"
                + " 1 office, 1 person, 1 number, 1 walk, 2 map features, 1 figure, 1 area, 1 notice, 1 source;"
                + " 0 warnings");
        assertThat(report.isValid(true)).isTrue();
    }

    @Test
    void onlyAStrictCheckRefusesWarnings() {
        var report = TestPack.in(folder).with("notices.json", "\"Open\"", "{\"en\": \"Open\", \"drafts\": [\"en\"]}")
                .report();
        assertThat(report.lines()).hasSize(2).first().asString().startsWith("warning: notices.json:1: drafts");
        assertThat(report.closing(false)).endsWith("1 source; 1 warning");
        assertThat(report.isValid(false)).isTrue();
        assertThat(report.isValid(true)).isFalse();
    }

    @Test
    void aRefusedPackEndsInTheNumberOfItsErrors() {
        var report = TestPack.in(folder).without("city.json").with("numbers.json", "\"133\"", "133").report();
        assertThat(report.lines()).hasSize(3).last().isEqualTo("not valid: " + folder + ": 2 errors, 0 warnings");
        assertThat(report.isValid(false)).isFalse();
    }

    @Test
    void aProgramGetsTheSameAsJson() {
        var report = TestPack.in(folder).with("numbers.json", "\"133\"", "133").report();
        assertThat(report.json()).isEqualTo("""
                {
                  "valid": false,
                  "pack": "FOLDER",
                  "errors": 1,
                  "warnings": 0,
                  "problems": [
                    {
                      "severity": "error",
                      "code": "json",
                      "file": "numbers.json",
                      "line": 4,
                      "pointer": "/numbers/0/number",
                      "message": "a text in quotation marks is expected here, found the number 133",
                      "hint": "write it in quotation marks"
                    }
                  ]
                }
                """.replace("FOLDER", folder.toString().replace("\\", "\\\\")));
    }
}
