// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.HostileStrings;

@FxTest
class ThrowProbeTest {
    @Test
    void probe() {
        int n = 0;
        for (var s : HostileStrings.allowed()) {
            for (double w : new double[]{0, 100, 200, 300, 400, 600, 800, 1000}) {
                for (var face : new String[]{"Pretendard JP Medium", "Noto Sans SC Medium"}) {
                    try {
                        Fx.run(() -> {
                            var t = new Text(s);
                            t.setFont(Font.font(face, 44));
                            t.setWrappingWidth(w);
                            t.getLayoutBounds();
                        });
                    } catch (RuntimeException e) {
                        n++;
                        System.out.println("PROBE " + w + " " + face + " len " + s.length() + " "
                                + s.substring(0, Math.min(30, s.length())).replace("\n", "|") + " U+"
                                + Integer.toHexString(s.codePointAt(0)) + " " + e + " " + e.getStackTrace()[0]);
                    }
                }
            }
        }
        System.out.println("PROBE total " + n + " of " + HostileStrings.allowed().size());
    }
}
