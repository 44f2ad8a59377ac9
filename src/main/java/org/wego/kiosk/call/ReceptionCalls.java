// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.model.Lang;

/** How a kiosk calls reception. On the FX thread only. */
public interface ReceptionCalls {

    /** How reception is, and how the call of the present visitor is. */
    ObservableValue<CallSituation> situation();

    /**
     * Calls reception; without effect where no call is offered or one is open.
     *
     * @param language of the visitor
     */
    void ask(Lang language);

    /** Ends the call of the visitor, who no longer needs it or has left. */
    void end();

    /** A kiosk without a line to reception. */
    static ReceptionCalls none() {
        var never = new SimpleObjectProperty<>(CallSituation.UNLINKED);
        return new ReceptionCalls() {

            @Override
            public ObservableValue<CallSituation> situation() {
                return never;
            }

            @Override
            public void ask(Lang language) {
                // Nobody would hear it.
            }

            @Override
            public void end() {
                // There is no call.
            }
        };
    }
}
