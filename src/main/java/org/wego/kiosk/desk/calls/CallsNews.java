// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.util.List;

/**
 * What a desk shows of calls and of itself.
 *
 * @param calls the oldest first
 * @param reception what visitors read of this desk
 * @param linked whether the line to the lobbies stands
 * @param bell whether a bell rings with the calls
 */
public record CallsNews(List<ReceivedCall> calls, ReceptionShown reception, boolean linked, boolean bell) {

    public CallsNews {
        calls = List.copyOf(calls);
    }

    /** Whether a call should disturb staff. */
    public boolean rings() {
        return calls.stream().anyMatch(ReceivedCall::rings);
    }
}
