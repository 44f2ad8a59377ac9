// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class IoErrorMessagesTest {

    @Test
    void theReasonIsGivenWithOrWithoutTheFile() {
        var user = System.getProperty("user.name");
        assertMessages(new AccessDeniedException("/a"), "permission denied for the user '" + user + "'",
                "permission denied at /a");
        assertMessages(new NoSuchFileException("/a"), "it does not exist", "/a does not exist");
        assertMessages(new FileAlreadyExistsException("/a", null, "taken"), "taken", "/a is not a folder");
        assertMessages(new FileSystemException("/a", null, "No space left on device"), "No space left on device",
                "No space left on device");
        assertMessages(new IOException("broken pipe"), "broken pipe", "broken pipe");
        assertMessages(new IOException(), "the disk does not respond", "the disk does not respond");
    }

    private static void assertMessages(IOException e, String reason, String withFile) {
        assertThat(IoErrorMessages.of(e)).isEqualTo(reason);
        assertThat(IoErrorMessages.withFile(e)).isEqualTo(withFile);
    }
}
