// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Banner;

/** What is said first: which lifts are out of service, until when, and another way. */
final class LiftOutages {

    private LiftOutages() {}

    static List<Block> blocks(List<String> sentences, ScreenLayout layout) {
        return sentences.stream().map(sentence -> layout.large() ? Banner.block(sentence, Optional.empty(), layout)
                : Block.whole(new Banner(Icon.WARNING, sentence))).toList();
    }
}
