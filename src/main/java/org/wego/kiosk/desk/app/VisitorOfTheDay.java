// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.time.LocalDate;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;

/** Remembers the visitor's language until the end of the day at the kiosk. */
final class VisitorOfTheDay {

    private static final String KEY = "visitor";

    private final DeskState state;

    VisitorOfTheDay(DeskState state) {
        this.state = state;
    }

    /** Restores the language of today, and from now on stores the chosen one. */
    void remember() {
        state.memory().get(KEY).filter(text -> text.startsWith(today())).map(text -> text.substring(today().length()))
                .flatMap(tag -> state.languages().stream().filter(lang -> lang.tag().equals(tag)).findFirst())
                .ifPresent(state.visitorProperty()::set);
        state.visitorProperty().subscribe((Lang _, Lang now) -> state.memory().put(KEY, today() + now.tag()));
    }

    private String today() {
        return LocalDate.ofInstant(state.clock().instant(), state.content().manifest().timeZone()) + " ";
    }
}
