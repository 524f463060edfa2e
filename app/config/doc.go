// Package config is a node's home: where its files lie, what they may say, and
// how the two configuration files, the genesis file and the keys are written
// and read.
//
// The main type is Config, read from config/aztecd.toml by Load. A value comes
// from a flag, else from AZTECD_<SECTION>_<FIELD>, else from the file, else from
// default.toml in this package, which is also the file's text and the only
// description of each field. CometBFT keeps its own config/config.toml.
//
// One rule: everything is checked before anything happens. A file with an
// unknown field, or one that contradicts another, is an error that names the
// field and says what to write instead.
package config
