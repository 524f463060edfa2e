package config

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Field is one entry of the configuration, for flags and documentation.
type Field struct {
	// Key is section.field, the name of its flag.
	Key string
	// Env is the environment variable that sets it.
	Env string
	// Help is its description in default.toml.
	Help string
	// Default is its default value as TOML.
	Default string
}

// Fields lists the configuration in the order of the file.
func Fields() []Field {
	var fields []Field
	section, help := "", []string{}
	for line := range strings.Lines(defaultTOML) {
		line = strings.TrimSpace(line)
		comment, isComment := strings.CutPrefix(line, "#")
		name, value, isField := strings.Cut(line, " = ")
		switch {
		case isComment:
			help = append(help, strings.TrimSpace(comment))
			continue
		case strings.HasPrefix(line, "["):
			section = strings.Trim(line, "[]")
		case isField:
			fields = append(fields, Field{
				Key: section + "." + name, Env: envName(section, name),
				Help: strings.Join(help, " "), Default: value,
			})
		}
		help = nil
	}
	return fields
}

const (
	envPrefix = "AZTECD_"
	// accountKey is the environment's name for the hex key of an L1 account.
	accountKey = "AZTECD_L1_KEY"
)

func envName(section, field string) string {
	return envPrefix + strings.ToUpper(section+"_"+field)
}

// Set gives a field a value from text; lists are separated by commas.
func (c *Config) Set(key, text string) error {
	v, err := c.field(today(key))
	if err != nil {
		return err
	}
	return setText(v, text)
}

// applyEnv sets what the environment names. A variable that starts like one of
// ours and names no field is an error: a typing mistake would go unnoticed.
func (c *Config) applyEnv(env []string) error {
	byName := map[string]string{}
	for _, f := range Fields() {
		byName[f.Env] = f.Key
	}
	for was, now := range former {
		section, name, _ := cutKey(was)
		byName[envName(section, name)] = now
	}
	for _, pair := range env {
		name, value, _ := strings.Cut(pair, "=")
		section, _, _ := strings.Cut(strings.TrimPrefix(name, envPrefix), "_")
		key, known := byName[name]
		switch {
		case known:
			if err := c.Set(key, value); err != nil {
				return fmt.Errorf("environment variable %s: %w", name, err)
			}
		case name == accountKey: // of commands that send to L1; whoever exported it may start a node, too
		case strings.HasPrefix(name, envPrefix) && isSection(strings.ToLower(section)):
			return fmt.Errorf("environment variable %s names no field; see the fields with `aztecd start --help`", name)
		}
	}
	return nil
}

// cutKey splits section.field.
func cutKey(key string) (section, field string, ok bool) { return strings.Cut(key, ".") }

func isSection(name string) bool {
	_, ok := tagged(reflect.ValueOf(&Config{}).Elem(), "toml", name)
	return ok
}

func (c *Config) field(key string) (reflect.Value, error) {
	section, name, _ := cutKey(key)
	v, ok := tagged(reflect.ValueOf(c).Elem(), "toml", section)
	if ok {
		v, ok = tagged(v, "toml", name)
	}
	if !ok {
		return reflect.Value{}, fmt.Errorf("%s is not a field", key)
	}
	return v, nil
}

// tagged finds the field of a struct by its name in a tag.
func tagged(v reflect.Value, tag, name string) (reflect.Value, bool) {
	for i := range v.NumField() {
		if v.Type().Field(i).Tag.Get(tag) == name {
			return v.Field(i), true
		}
	}
	return reflect.Value{}, false
}

func setText(v reflect.Value, text string) error {
	switch v.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Bool:
		b, err := strconv.ParseBool(text)
		if err != nil {
			return fmt.Errorf("%q is neither true nor false", text)
		}
		v.SetBool(b)
	case reflect.Int, reflect.Int32, reflect.Int64:
		n, err := strconv.ParseInt(text, 10, v.Type().Bits())
		if err != nil {
			return fmt.Errorf("%q is not a whole number", text)
		}
		v.SetInt(n)
	case reflect.Uint64:
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			return fmt.Errorf("%q is not a whole number from 0 up", text)
		}
		v.SetUint(n)
	case reflect.Slice:
		list := []string{}
		for part := range strings.SplitSeq(text, ",") {
			if part = strings.TrimSpace(part); part != "" {
				list = append(list, part)
			}
		}
		v.Set(reflect.ValueOf(list))
	default:
		panic(fmt.Sprintf("no way to read a %s", v.Kind())) // a field of a new kind
	}
	return nil
}
