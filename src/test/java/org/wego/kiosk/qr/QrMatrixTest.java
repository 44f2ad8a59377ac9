// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.testing.PhoneCamera;

class QrMatrixTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "tel:+8227202934", "鐘路 38・ソウル", "Ульяновск\nулица", "종로 38 🚌"})
    void whatIsWrittenIsRead(String text) {
        assertThat(PhoneCamera.scan(text)).isEqualTo(text);
    }

    @Test
    void aCodeSurvivesADirtySpot() {
        var clean = QrMatrix.of("서울특별시 종로구 종로 38, 서울글로벌센터 7층 (우) 03188");
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
}
