// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.util.Optional;

/**
 * What a lobby knows about reception and about the call of its visitor.
 *
 * @param linked whether a desk is known
 * @param offered whether a call would be heard: somebody is at a desk, and the line stands
 * @param reception what the desks say of themselves; empty while none is known
 * @param call the open call of the visitor
 * @param done whether reception has ended the last call of the visitor
 */
public record CallSituation(boolean linked, boolean offered, Optional<ReceptionState> reception,
        Optional<VisitorCall> call, boolean done) {

    /** No desk is known. */
    public static final CallSituation UNLINKED = new CallSituation(false, false, Optional.empty(), Optional.empty(),
            false);
}
