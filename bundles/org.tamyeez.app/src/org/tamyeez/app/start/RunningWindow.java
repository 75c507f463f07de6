package org.tamyeez.app.start;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * The window that is open over a workspace, as another start of the application reaches it: at a port of this computer,
 * which a file of the workspace tells together with a secret, so that only who may read the workspace is heard.
 */
public final class RunningWindow implements AutoCloseable {

	private static final String FILE = "window";
	private static final int MILLISECONDS = 5_000;
	private static final int MOST_PLANS = 1_000;

	private final Path file;
	private final ServerSocket socket;
	private final String secret;
	private final Consumer<List<Path>> opener;

	private RunningWindow(Path file, ServerSocket socket, String secret, Consumer<List<Path>> opener) {
		this.file = file;
		this.socket = socket;
		this.secret = secret;
		this.opener = opener;
	}

	/**
	 * Begins to hear other starts of the application.
	 *
	 * @param folder a folder of the workspace that belongs to the application
	 * @param opener what opens the plans that they have been asked for; called in a thread of its own
	 */
	public static RunningWindow listen(Path folder, Consumer<List<Path>> opener) throws IOException {
		ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
		byte[] random = new byte[16];
		new SecureRandom().nextBytes(random);
		RunningWindow window = new RunningWindow(folder.resolve(FILE), socket, HexFormat.of().formatHex(random), opener);
		try {
			window.writeDown();
		} catch (IOException e) {
			socket.close();
			throw e;
		}
		Thread hearing = new Thread(window::hear, "Tamyeez opens named plans");
		hearing.setDaemon(true);
		hearing.start();
		return window;
	}

	private void writeDown() throws IOException {
		Files.createDirectories(file.getParent());
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		Path written = posix
				? Files.createTempFile(file.getParent(), FILE, null,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
				: Files.createTempFile(file.getParent(), FILE, null);
		Files.writeString(written, socket.getLocalPort() + "\n" + secret + "\n");
		Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private void hear() {
		while (!socket.isClosed()) {
			try (Socket other = socket.accept()) {
				other.setSoTimeout(MILLISECONDS);
				hear(other);
			} catch (IOException | InvalidPathException e) {
				// Also when the window is closed. Who asked is not answered and says so.
				if (!socket.isClosed()) {
					ILog.of(RunningWindow.class).info("A start of the application could not be answered", e);
				}
			}
		}
	}

	private void hear(Socket other) throws IOException {
		DataInputStream in = new DataInputStream(other.getInputStream());
		if (!secret.equals(in.readUTF())) {
			return;
		}
		int count = Math.min(in.readInt(), MOST_PLANS);
		List<Path> plans = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			plans.add(Path.of(in.readUTF()));
		}
		opener.accept(plans);
		new DataOutputStream(other.getOutputStream()).writeBoolean(true);
	}

	/** Asks the window that is open over a workspace to come to the front and open plans. Tells whether it does. */
	public static boolean tell(Path folder, List<Path> plans) {
		try {
			List<String> told = Files.readAllLines(folder.resolve(FILE));
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(told.get(0)))) {
				socket.setSoTimeout(MILLISECONDS);
				DataOutputStream out = new DataOutputStream(socket.getOutputStream());
				out.writeUTF(told.get(1));
				out.writeInt(plans.size());
				for (Path plan : plans) {
					out.writeUTF(plan.toString());
				}
				out.flush();
				return new DataInputStream(socket.getInputStream()).readBoolean();
			}
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
			// There is no such file yet, or nobody at the port.
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
		socket.close();
	}
}
