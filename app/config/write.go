package config

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/aztecd/aztecd/internal/atomicfile"
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
	return atomicfile.Write(Paths(c.Home).Config, []byte(c.Encode()), 0o644)
}
