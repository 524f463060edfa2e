package config

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
)

// Encode writes the configuration as default.toml with the values of c.
func (c *Config) Encode() string {
	var out strings.Builder
	section := ""
	for line := range strings.Lines(defaultTOML) {
		if strings.HasPrefix(line, "[") {
			section = strings.Trim(line, "[]\n")
		}
		name, _, isField := strings.Cut(line, " = ")
		if !isField || strings.HasPrefix(line, "#") {
			out.WriteString(line)
			continue
		}
		v, err := c.field(section + "." + name)
		if err != nil {
			panic(fmt.Sprintf("default.toml: %v", err)) // the file is part of the program
		}
		fmt.Fprintf(&out, "%s = %s\n", name, encodeValue(v))
	}
	return out.String()
}

func encodeValue(v reflect.Value) string {
	switch v.Kind() {
	case reflect.String:
		return strconv.Quote(v.String())
	case reflect.Slice:
		quoted := make([]string, v.Len())
		for i := range quoted {
			quoted[i] = strconv.Quote(v.Index(i).String())
		}
		return "[" + strings.Join(quoted, ", ") + "]"
	default:
		return fmt.Sprint(v.Interface())
	}
}

// Write checks c and writes it into its home.
func (c *Config) Write() error {
	if err := c.Check(); err != nil {
		return err
	}
	return writeFile(Paths(c.Home).Config, []byte(c.Encode()), 0o644)
}

// writeFile writes through a temporary file: a crash leaves the old file or the
// whole new one.
func writeFile(file string, content []byte, mode os.FileMode) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	temporary := file + ".new"
	f, err := os.OpenFile(temporary, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, mode)
	if err != nil {
		return fmt.Errorf("write %s: %w", file, err)
	}
	if _, err = f.Write(content); err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(temporary, file)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", file, err)
	}
	return nil
}
