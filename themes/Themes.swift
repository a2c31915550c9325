/// The themes that come with the program.
public enum Themes {
}
