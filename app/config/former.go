package config

import (
	"fmt"

	"github.com/BurntSushi/toml"
)

// former are names that fields had once, in files, variables and flags of nodes that
// run. They are read as before, and written no more.
var former = map[string]string{"l1.rpc": "l1.endpoints"}

// today is a field's name as it is now.
func today(key string) string {
	if now, ok := former[key]; ok {
		return now
	}
	return key
}

// takeFormer sets the fields that a file calls by a former name, and returns the names
// that nobody knows. A field under both names is an error: one of them would be lost.
func (c *Config) takeFormer(meta toml.MetaData, text map[string]any) (unknown []toml.Key, err error) {
	for _, key := range meta.Undecoded() {
		now, ok := former[key.String()]
		if !ok {
			unknown = append(unknown, key)
			continue
		}
		section, name := key[0], key[1]
		if _, other, _ := cutKey(now); meta.IsDefined(section, other) {
			return nil, fmt.Errorf("%s is the former name of %s, which is there, too; remove it", key, now)
		}
		field, err := c.field(now)
		if err != nil {
			return nil, err
		}
		of, _ := text[section].(map[string]any)
		if err := assignValue(field, of[name], key.String()); err != nil {
			return nil, err
		}
	}
	return unknown, nil
}
