// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.nio.file.Path;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;

/**
 * User and password for the broker.
 *
 * @param user the name
 * @param password never in a log, a message or on a command line
 */
public record Credentials(String user, String password) {

    /**
     * Reads {@code {"user": "...", "password": "..."}} from a private file.
     *
     * @throws LinkException when the file cannot be used
     */
    public static Credentials read(Path file, StrictJson json) throws LinkException {
        try {
            return json.verbatim().read(PrivateFile.read(file), Credentials.class);
        } catch (JsonException e) {
            // The text of the error could quote the password.
            throw LinkException
                    .file(file + ": this is not a file of the form {\"user\": \"...\", \"password\": \"...\"}");
        }
    }

    @Override
    public String toString() {
        return "Credentials of " + user;
    }
}
