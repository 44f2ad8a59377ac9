// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineNameOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"9 10 101 408 470 1005-1 2500", "702 702A 702B 710", "721 N26 N37 N62", "Jongno01 Jongno02 N26",
                    "종로01 종로02 종로10", "101 A A1 A2 A10 B1", "99999999999999999999 A1"})
    void namesAreInTheExpectedOrder(String inOrder) {
        var names = List.of(inOrder.split(" "));
        for (long seed = 0; seed < 20; seed++) {
            var mixed = new ArrayList<>(names);
            Collections.shuffle(mixed, new Random(seed));
            assertThat(LineNameOrder.sorted(mixed, name -> name)).isEqualTo(names);
        }
    }
}
