// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.wego.kiosk.config.KioskConfig;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.desk.frame.DeskSettings;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.text.MessageCatalogue;

/** Opens reception's window in a separate JVM with no link, and ends. */
final class DeskStart {

    private DeskStart() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            try {
                // The command of the window, whose own check of the display would end it here.
                System.out.println(new Desk(new DeskOptions(), KioskConfig.standard()).getClass());
                var scene = new Scene(window().root(), 960, 540);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            } finally {
                Platform.exit();
            }
        });
    }

    private static DeskController window() {
        var pack = (PackResult.Accepted) LobbyUnderTest.samplePack();
        var packs = LobbyUnderTest.packs();
        var live = new LiveContent(packs, pack.source(), Path.of("none"));
        var desk = new DeskController(DeskContent.of(pack, packs, live),
                DeskSettings.still(MessageCatalogue.ofDesk().in(new Lang("en"))), Clock.systemUTC(),
                DeskServices.still(), DeskLinks.none());
        desk.begin();
        return desk;
    }
}
