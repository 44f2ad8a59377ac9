// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.calls.CallBand;
import org.wego.kiosk.desk.calls.CallCommands;
import org.wego.kiosk.desk.calls.CallPane;
import org.wego.kiosk.desk.calls.CallWords;
import org.wego.kiosk.desk.calls.DeskCalls;
import org.wego.kiosk.desk.calls.ReceptionButton;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskFrame;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.Section;

/** Calls of visitors in one window: the band, reception's state in the header, and the commands. */
final class DeskReception {

    private final DeskCalls calls;
    private final CallWords callWords;
    private final CallCommands commands;

    /**
     * Calls that are not shown yet.
     *
     * @param ask shows a sheet over the window
     * @param uncover closes it
     */
    DeskReception(DeskCalls calls, DeskState state, Optional<DeskLobbies> lobbies, Consumer<Region> ask,
            Runnable uncover) {
        this.calls = calls;
        callWords = new CallWords(state, lobby -> lobbies.flatMap(linked -> linked.group(lobby)));
        commands = new CallCommands(calls, state, ask, uncover);
    }

    List<DeskAction> actions() {
        return Stream.concat(commands.answers().stream(), commands.settings().stream()).toList();
    }

    /** Adds the parts to the window, and follows the calls. */
    void join(DeskFrame frame, Optional<DeskLobbies> lobbies) {
        var band = new CallBand(calls, callWords, lobbies.map(_ -> () -> frame.show(Section.LOBBIES)));
        var button = new ReceptionButton(calls, callWords, commands.settings());
        frame.band(band.node());
        frame.header(button.node());
        frame.root().addEventFilter(KeyEvent.KEY_PRESSED, _ -> calls.touch());
        frame.root().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> calls.touch());
        lobbies.ifPresent(linked -> linked.callRows(new CallPane(calls, callWords, true)));
        calls.watch(news -> {
            commands.show(news);
            band.show(news);
            button.show(news);
            lobbies.ifPresent(linked -> linked.calls(news.calls(), callWords));
        });
    }
}
