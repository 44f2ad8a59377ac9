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
    void theReasonIsSaidWithoutAFileOrWithIt() {
        var user = System.getProperty("user.name");
        says(new AccessDeniedException("/a"), "the user '" + user + "' is not permitted", "it is not permitted at /a");
        says(new NoSuchFileException("/a"), "it is not there", "there is no /a");
        says(new FileAlreadyExistsException("/a", null, "taken"), "taken", "/a is not a folder");
        says(new FileSystemException("/a", null, "No space left on device"), "No space left on device",
                "No space left on device");
        says(new IOException("broken pipe"), "broken pipe", "broken pipe");
        says(new IOException(), "the disk does not answer", "the disk does not answer");
    }

    private static void says(IOException e, String reason, String withFile) {
        assertThat(IoErrorMessages.of(e)).isEqualTo(reason);
        assertThat(IoErrorMessages.withFile(e)).isEqualTo(withFile);
    }
}
