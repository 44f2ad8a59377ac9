// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.qr.QrMatrix.Correction;
import org.wego.kiosk.testing.PhoneCamera;

class QrMatrixTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "tel:+8227314834", "鐘路 38・ソウル", "Ульяновск\nулица", "종로 38 🚌"})
    void aCameraReadsTheEncodedText(String text) {
        assertThat(PhoneCamera.scan(text)).isEqualTo(text);
    }

    @Test
    void aCodeSurvivesADirtySpot() {
        var clean = QrMatrix.of("서울특별시 종로구 종로 38, 서울하버센터 7층 (우) 03188");
        var dirty = (BitSet) clean.dark().clone();
        int middle = clean.size() / 2;
        for (int row = middle - 3; row < middle + 3; row++) {
            dirty.set(row * clean.size() + middle, row * clean.size() + middle + 6);
        }
        assertThat(dirty).isNotEqualTo(clean.dark());
        assertThat(PhoneCamera.scan(new QrMatrix(clean.size(), dirty))).endsWith("(우) 03188");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLength() {
        assertThat(PhoneCamera.scan("x".repeat(2300))).hasSize(2300);
        assertThatIllegalArgumentException().isThrownBy(() -> QrMatrix.of("x".repeat(2400)))
                .withMessageContaining("too long for a QR code: 2400 characters");
    }

    /** Some readers show or refuse a header for the encoding (ECI); ASCII does not need one. */
    @ParameterizedTest
    @CsvSource({"https://example.org/a?b=c, 4", "BEGIN:vcard, 4", "tel:+8227314834, 4", "종로 38, 7", "caf\u00e9, 7",
            "\u202ddirection, 7"})
    void onlyATextBeyondAsciiNamesItsEncoding(String text, int mode) {
        for (var correction : Correction.values()) {
            assertThat(PhoneCamera.mode(QrMatrix.of(text, correction))).isEqualTo(mode);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 15, 26, 27, 100, 180, 181, 213, 214, 700, 1500, 2331})
    void theSizeOfACodeIsKnownBeforeItIsMade(int length) {
        for (var correction : Correction.values()) {
            for (var letter : new String[]{"x", "я"}) {
                var text = letter.repeat(letter.equals("x") ? length : Math.max(1, length / 2 - 1));
                assertThat(QrMatrix.sizeOf(text, correction)).as("%d bytes", length)
                        .isEqualTo(QrMatrix.of(text, correction).size());
            }
        }
    }

    /** Codes of one thing in several languages look alike beside each other. */
    @Test
    void aShortTextCanHaveACodeAsLargeAsThatOfALongOne() {
        int large = QrMatrix.of("Ein langer Text. ".repeat(12)).size();
        var code = QrMatrix.of("kurz", QrMatrix.Correction.MEDIUM, large);
        assertThat(code.size()).isEqualTo(large);
        assertThat(QrMatrix.of("kurz", QrMatrix.Correction.MEDIUM, 1)).isEqualTo(QrMatrix.of("kurz"));
    }

}
