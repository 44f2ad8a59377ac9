// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.io.IOException;
import org.wego.kiosk.link.LinkFailure.LinkCause;

/** The link cannot be made. The message is a sentence for the administrator. */
public final class LinkException extends IOException {

    private static final long serialVersionUID = 1L;

    private final LinkCause cause;

    public LinkException(LinkFailure failure) {
        super(failure.words());
        cause = failure.cause();
    }

    static LinkException file(String words) {
        return new LinkException(new LinkFailure(LinkCause.FILE, words));
    }

    /** Why. */
    public LinkFailure failure() {
        return new LinkFailure(cause, String.valueOf(getMessage()));
    }
}
