import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Writes a jar anew with the classes of old compilers brought to the class file format of Java 7. Java keeps no class older
 * than that in its class-data archive, nor any class that inherits from one; without this step, half of the command line
 * would be read and verified at every start. Entries are stored, not deflated, so that nothing has to be unpacked either.
 */
public final class ModernClasses {

	private static final int MODERN = Opcodes.V1_7;
	private static final int VERSION_OFFSET = 6;

	private ModernClasses() {
	}

	/** @param args the jar to read and the jar to write */
	public static void main(String[] args) throws IOException {
		Set<String> written = new HashSet<>();
		try (ZipFile jar = new ZipFile(args[0]);
				OutputStream file = Files.newOutputStream(Path.of(args[1]));
				ZipOutputStream out = new ZipOutputStream(file)) {
			out.setMethod(ZipOutputStream.STORED);
			Enumeration<? extends ZipEntry> entries = jar.entries();
			while (entries.hasMoreElements()) {
				ZipEntry entry = entries.nextElement();
				if (!entry.isDirectory() && isWanted(entry.getName()) && written.add(entry.getName())) {
					byte[] content = jar.getInputStream(entry).readAllBytes();
					store(out, entry.getName(), entry.getName().endsWith(".class") ? modern(content, jar) : content);
				}
			}
		}
	}

	/** Signatures do not fit any more; variants for other releases and descriptions for OSGi are never read here. */
	private static boolean isWanted(String name) {
		return !name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)|META-INF/(versions|maven)/.*|module-info\\.class|OSGI-(INF|OPT)/.*");
	}

	private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(0);
		entry.setSize(content.length);
		CRC32 checksum = new CRC32();
		checksum.update(content);
		entry.setCrc(checksum.getValue());
		out.putNextEntry(entry);
		out.write(content);
		out.closeEntry();
	}

	private static byte[] modern(byte[] content, ZipFile jar) {
		int version = (content[VERSION_OFFSET] & 0xFF) << 8 | content[VERSION_OFFSET + 1] & 0xFF;
		if (version >= Opcodes.V1_6) {
			return content;
		}
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
			@Override
			protected String getCommonSuperClass(String one, String other) {
				return new Hierarchy(jar).commonSuperClass(one, other);
			}
		};
		new ClassReader(content).accept(new ClassVisitor(Opcodes.ASM9, writer) {
			@Override
			public void visit(int old, int access, String name, String signature, String superName, String[] interfaces) {
				super.visit(MODERN, access, name, signature, superName, interfaces);
			}

			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
				MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
				return new JSRInlinerAdapter(method, access, name, descriptor, signature, exceptions);
			}
		}, ClassReader.SKIP_FRAMES);
		return writer.toByteArray();
	}

	/** Tells what classes of the jar and of Java inherit, without loading them. */
	private record Hierarchy(ZipFile jar) {

		private static final String OBJECT = "java/lang/Object";

		String commonSuperClass(String one, String other) {
			Set<String> ancestors = new HashSet<>();
			for (String name = one; name != null; name = superClass(name)) {
				ancestors.add(name);
			}
			if (isInterface(one) || isInterface(other)) {
				return OBJECT;
			}
			for (String name = other; name != null; name = superClass(name)) {
				if (ancestors.contains(name)) {
					return name;
				}
			}
			return OBJECT;
		}

		private boolean isInterface(String name) {
			ClassReader reader = read(name);
			return reader != null && (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
		}

		private String superClass(String name) {
			ClassReader reader = read(name);
			return reader == null ? null : reader.getSuperName();
		}

		private ClassReader read(String name) {
			try {
				ZipEntry entry = jar.getEntry(name + ".class");
				if (entry != null) {
					return new ClassReader(jar.getInputStream(entry));
				}
				try (var stream = ClassLoader.getSystemResourceAsStream(name + ".class")) {
					return stream == null ? null : new ClassReader(stream);
				}
			} catch (IOException e) {
				return null;
			}
		}
	}
}
