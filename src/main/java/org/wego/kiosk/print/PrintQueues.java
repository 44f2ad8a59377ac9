// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The print queues of the system. Each call asks the system and may take seconds; not for the FX thread. */
public interface PrintQueues {

    /**
     * All queues, in the order of the system.
     *
     * @throws IOException when the system cannot list them; the message gives the reason
     */
    List<PrintQueue> list() throws IOException;

    /**
     * Submits a PDF file to a queue, which keeps a copy of it.
     *
     * @param title the job name in the queue
     * @throws IOException when the queue refuses the job; the message gives the reason
     */
    PrintJob submit(String queue, Path pdf, String title, Paper paper, int copies) throws IOException;

    /**
     * The current state of a job.
     *
     * @throws IOException when the system cannot report it; the message gives the reason
     */
    JobState state(PrintJob job) throws IOException;
}
