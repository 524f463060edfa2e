package config

import (
	"fmt"
	"net/url"
	"reflect"
	"strings"
)

// Value is a field of the configuration as it counts for a start.
type Value struct {
	Key string `json:"key"`
	// Value and Default as TOML has them; of URLs the host alone, since they may hold secrets.
	Value   string `json:"value"`
	Default string `json:"default"`
	// From says where the value comes from: flag, environment, file or default.
	From string `json:"from"`
}

// Where values come from.
const (
	fromFlag    = "flag"
	fromEnv     = "environment"
	fromFile    = "file"
	fromDefault = "default"
)

// Values lists the fields of both configuration files.
func (c *Config) Values() ([]Value, error) {
	comet, err := c.LoadComet()
	if err != nil {
		return nil, err
	}
	var values []Value
	for _, f := range Fields() {
		v, err := c.field(f.Key)
		if err != nil {
			return nil, err
		}
		values = append(values, c.value(f, hosts(f.Key, v)))
	}
	for _, f := range CometFields() {
		v, ok := cometField(reflect.ValueOf(comet).Elem(), strings.TrimPrefix(f.Key, cometPrefix))
		if !ok {
			return nil, fmt.Errorf("%s is not a field", f.Key)
		}
		values = append(values, c.value(f, encodeComet(v)))
	}
	return values, nil
}

func (c *Config) value(f Field, text string) Value {
	from, ok := c.from[f.Key]
	if !ok {
		from = fromFile
		if text == f.Default {
			from = fromDefault
		}
	}
	return Value{f.Key, text, f.Default, from}
}

// hosts is a value as TOML has it, with the hosts alone of what may be a URL with a secret.
func hosts(key string, v reflect.Value) string {
	if !strings.HasPrefix(key, "l1.") && key != "publisher.signer" {
		return encodeValue(v)
	}
	bare := func(text string) string {
		u, err := url.Parse(text)
		if err != nil || u.Host == "" || u.Path == "" && u.RawQuery == "" && u.User == nil {
			return text
		}
		return u.Scheme + "://" + u.Host + "/..."
	}
	switch v.Kind() {
	case reflect.String:
		return fmt.Sprintf("%q", bare(v.String()))
	case reflect.Slice:
		list := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			list.Index(i).SetString(bare(v.Index(i).String()))
		}
		return encodeValue(list)
	default:
		return encodeValue(v)
	}
}
