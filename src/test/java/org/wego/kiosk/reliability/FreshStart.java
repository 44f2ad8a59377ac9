// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.BareLobby;
import org.wego.kiosk.testing.VisibleNodes;

/** The state of a freshly started lobby, by content and window size. For the FX thread. */
final class FreshStart {

    private record FreshStartKey(PackResult content, double width, double height) {}

    private final Map<FreshStartKey, List<String>> known = new HashMap<>();

    /** How a lobby differs from a freshly started one; empty if it does not. */
    String difference(BareLobby lobby) {
        lobby.layOut();
        var scene = lobby.scene();
        var key = new FreshStartKey(lobby.content().get(), scene.getWidth(), scene.getHeight());
        var fresh = known.computeIfAbsent(key, _ -> {
            var other = BareLobby.unseen(key.content, key.width, key.height);
            other.layOut();
            return stateOf(other);
        });
        var now = stateOf(lobby);
        return now.equals(fresh) ? "" : now + " and not " + fresh;
    }

    /** All texts without the time of day, the styles of the root, and each target that is pressed or has the cursor. */
    private static List<String> stateOf(BareLobby lobby) {
        return VisibleNodes.below(lobby.scene().getRoot()).stream().flatMap(node -> {
            if (node.getStyleClass().contains("kiosk")) {
                return Stream.of(String.join(" ", node.getStyleClass()));
            }
            if (node instanceof ButtonBase button && (button.isArmed() || button.isFocused())) {
                return Stream.of((button.isArmed() ? "held down: " : "ringed: ") + button.getAccessibleText());
            }
            return VisibleNodes.text(node);
        }).filter(text -> !text.matches("\\d{1,2}:\\d\\d")).toList();
    }
}
