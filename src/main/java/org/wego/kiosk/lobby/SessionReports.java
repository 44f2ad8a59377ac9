// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.session.SessionObserver;
import org.wego.kiosk.session.SessionObserver.SessionInput;
import org.wego.kiosk.session.SessionStore;
import org.wego.kiosk.shell.KioskUse;
import org.wego.kiosk.shell.Shell;

/** Reports to an observer what visitors do at a shell. On the FX thread only. */
final class SessionReports {

    private final Shell shell;
    private final Navigator navigator;
    private final SessionStore store;
    private final SessionObserver observer;

    SessionReports(Shell shell, Navigator navigator, SessionStore store, SessionObserver observer) {
        this.shell = shell;
        this.navigator = navigator;
        this.store = store;
        this.observer = observer;
    }

    /** Reports from now on. A visit that has begun already counts from its next step. */
    void begin() {
        observer.arrived(navigator.place(), store.session());
        // After the filters of the shell: the staff corner is open by then if the press was for staff.
        shell.root().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed(SessionInput.TOUCH));
        shell.root().addEventFilter(KeyEvent.KEY_PRESSED, _ -> pressed(SessionInput.KEYPAD));
        navigator.destinationProperty().subscribe((before, now) -> observer.arrived(now, store.session()));
        store.sessionProperty().subscribe((before, now) -> observer.changed(now));
        store.onEnd(observer::over);
    }

    private void pressed(SessionInput input) {
        if (shell.use() != KioskUse.STAFF) {
            observer.pressed(input);
        }
    }
}
