// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.net.URI;
import java.net.http.HttpResponse;

/** Takes no part of an answer that is not the file, and says why. */
record RefusedAnswer(URI place, HttpResponse.ResponseInfo info) implements TransferTarget {

    private static final int FIRST_REDIRECTION = 300;
    private static final int FIRST_FAULT = 400;

    @Override
    public void begin(long at) throws TransferException {
        int status = info.statusCode();
        if (status >= FIRST_REDIRECTION && status < FIRST_FAULT) {
            throw TransferException.refused(place + " leads to another address"
                    + info.headers().firstValue("Location").map(to -> ", " + to.lines().findFirst().orElse(""))
                            .orElse("")
                    + "; name the final address");
        }
        throw TransferException.failed(switch (status) {
            case 401, 403 -> place + " is not open to everyone (HTTP " + status + ")";
            case 404, 410 -> place + " is missing (HTTP " + status + ")";
            case 200, 206 -> place + " comes compressed or in another part than asked for";
            default -> place + " cannot be had (HTTP " + status + ")";
        });
    }

    @Override
    public void receive(byte[] part) {
        throw new IllegalStateException("a part of an answer that was refused");
    }
}
