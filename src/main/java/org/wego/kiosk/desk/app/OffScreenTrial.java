// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.wego.kiosk.desk.preview.Glass.Wish;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.FxThread;
import org.wego.kiosk.platform.OffscreenScene;
import org.wego.kiosk.screens.PackShow;
import org.wego.kiosk.screens.RecordScreens;

/** Draws a screen in every language of the pack; one language at a time, so that the window goes on answering. */
final class OffScreenTrial implements Trial {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 1920;

    private final PackShow show;

    OffScreenTrial(PackShow show) {
        this.show = show;
    }

    @Override
    public Optional<String> fault(PackResult.Accepted pack, RecordKey key) {
        for (var language : pack.content().manifest().languages()) {
            try {
                FxThread.call(() -> draw(pack, key, language.tag()));
            } catch (ExecutionException e) {
                return Optional.of(language.name() + ": " + e.getCause());
            }
        }
        return Optional.empty();
    }

    private boolean draw(PackResult.Accepted pack, RecordKey key, Lang lang) {
        var changed = show.with(pack);
        var glass = new LobbyGlass(() -> changed);
        var screen = glass.show(new Wish(RecordScreens.of(key, pack.content()), lang, true, 100, false, false, false),
                _ -> {
                });
        try (var scene = new OffscreenScene(screen, WIDTH, HEIGHT)) {
            scene.layOut();
            glass.leave();
        }
        return true;
    }
}
