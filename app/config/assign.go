package config

import (
	"fmt"
	"reflect"
	"time"
)

// assign puts decoded TOML into a struct whose fields carry mapstructure tags,
// as CometBFT's configuration does.
func assign(v reflect.Value, text map[string]any, path string) error {
	for name, value := range text {
		field, ok := squashed(v, name)
		if !ok {
			return fmt.Errorf("%s%s is not a field; remove it", path, name)
		}
		if err := assignValue(field, value, path+name); err != nil {
			return err
		}
	}
	return nil
}

// squashed finds a field by tag, in embedded structs too.
func squashed(v reflect.Value, name string) (reflect.Value, bool) {
	if field, ok := tagged(v, "mapstructure", name); ok {
		return field, true
	}
	if base, ok := tagged(v, "mapstructure", ",squash"); ok {
		return tagged(base, "mapstructure", name)
	}
	return reflect.Value{}, false
}

func assignValue(field reflect.Value, value any, path string) error {
	if field.Kind() == reflect.Pointer {
		if field.IsNil() {
			field.Set(reflect.New(field.Type().Elem()))
		}
		field = field.Elem()
	}
	wrong := fmt.Errorf("%s is %v; it must be a %s", path, value, field.Type())
	switch value := value.(type) {
	case map[string]any:
		if field.Kind() != reflect.Struct {
			return wrong
		}
		return assign(field, value, path+".")
	case string:
		if field.Type() != reflect.TypeFor[time.Duration]() {
			return assignText(field, value, wrong) // CometBFT writes some numbers and lists so
		}
		d, err := time.ParseDuration(value)
		if err != nil {
			return wrong
		}
		field.SetInt(int64(d))
	case bool:
		if field.Kind() != reflect.Bool {
			return wrong
		}
		field.SetBool(value)
	case int64:
		return assignInt(field, value, wrong)
	case []any:
		return assignList(field, value, wrong)
	case []map[string]any:
		return assignList(field, value, wrong)
	default:
		return wrong
	}
	return nil
}

func assignText(field reflect.Value, text string, wrong error) error {
	if field.Kind() == reflect.Slice && field.Type().Elem().Kind() != reflect.String {
		return wrong
	}
	switch field.Kind() {
	case reflect.String, reflect.Int, reflect.Int32, reflect.Int64, reflect.Uint64, reflect.Slice:
		if setText(field, text) != nil {
			return wrong
		}
		return nil
	default:
		return wrong
	}
}

func assignInt(field reflect.Value, n int64, wrong error) error {
	switch {
	case field.Type() == reflect.TypeFor[time.Duration]() && n != 0:
		return wrong // a bare number would be nanoseconds
	case field.CanInt() && !field.OverflowInt(n):
		field.SetInt(n)
	case field.CanUint() && n >= 0 && !field.OverflowUint(uint64(n)):
		field.SetUint(uint64(n))
	case field.CanFloat():
		field.SetFloat(float64(n))
	default:
		return wrong
	}
	return nil
}

func assignList[T any](field reflect.Value, values []T, wrong error) error {
	if field.Kind() != reflect.Slice {
		return wrong
	}
	list := reflect.MakeSlice(field.Type(), len(values), len(values))
	for i, value := range values {
		if err := assignValue(list.Index(i), value, fmt.Sprint("entry ", i)); err != nil {
			return wrong
		}
	}
	field.Set(list)
	return nil
}
