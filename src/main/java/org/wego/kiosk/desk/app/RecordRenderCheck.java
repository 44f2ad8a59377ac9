// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.wego.kiosk.desk.preview.LobbyScreenRenderer;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.FxThread;
import org.wego.kiosk.platform.OffscreenScene;
import org.wego.kiosk.screens.LoadedPack;

/** Draws a screen in every language of the pack; one language at a time, so that the window goes on answering. */
final class RecordRenderCheck {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 1920;

    private final LoadedPack show;

    RecordRenderCheck(LoadedPack show) {
        this.show = show;
    }

    /** Why the screen of a record cannot be drawn; empty when it can. Not to be called on the FX thread. */
    Optional<String> fault(PackResult.Accepted pack, RecordKey key) {
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
        var renderer = new LobbyScreenRenderer(() -> changed);
        try (var scene = new OffscreenScene(renderer.renderRecord(key, lang), WIDTH, HEIGHT)) {
            scene.layOut();
            renderer.release();
        }
        return true;
    }
}
