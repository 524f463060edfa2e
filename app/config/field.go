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

// Set gives a field a value from text; lists are separated by commas. A field of config.toml
// begins with "comet.".
func (c *Config) Set(key, text string) error {
	if path, ok := strings.CutPrefix(key, cometPrefix); ok {
		return c.setComet(path, text)
	}
	v, err := c.field(today(key))
	if err != nil {
		return err
	}
	return setText(v, text)
}

// cutKey splits section.field.
func cutKey(key string) (section, field string, ok bool) { return strings.Cut(key, ".") }

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
