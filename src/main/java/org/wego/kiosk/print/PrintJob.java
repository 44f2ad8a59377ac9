// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/**
 * A job that a queue has accepted.
 *
 * @param queue the name of the queue
 * @param id by which the queue knows the job
 */
public record PrintJob(String queue, String id) {}
