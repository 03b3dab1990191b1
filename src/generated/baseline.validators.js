// Generated from schemas/ by `npm run generate`. Not edited by hand.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateBaselineFile = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://guiju.dev/schemas/baseline.schema.json", title: "BaselineFile", type: "object", additionalProperties: !1, required: ["schema", "entries"], properties: { schema: { const: "guiju/baseline@1" }, entries: { type: "array", maxItems: 2e5, items: { title: "BaselineEntry", type: "object", additionalProperties: !1, required: ["unit", "rule", "code", "severity", "since", "fingerprint"], properties: { unit: { type: ["string", "null"], maxLength: 500 }, rule: { type: "string", maxLength: 200 }, code: { type: "string", maxLength: 100 }, severity: { $ref: "common.schema.json#/$defs/severity" }, since: { $ref: "common.schema.json#/$defs/date" }, fingerprint: { type: "string", pattern: "^[0-9a-f]{32}$", maxLength: 32 } } } } } }, func0 = Object.prototype.hasOwnProperty, func71 = require_ucs2length().default, schema21 = { title: "Severity", enum: ["error", "warning", "note"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "error" || data === "warning" || data === "note")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum }, schema: schema21.enum, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema22 = { title: "PlainDate", type: "string", format: "date", maxLength: 40 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func71(data) > 40) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern3 = new RegExp("^[0-9a-f]{32}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 || !func0.call(data, "schema")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.entries === void 0 || !func0.call(data, "entries")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "schema" || key0 === "entries")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      let data0 = data.schema;
      if (data0 !== "guiju/baseline@1") {
        let err3 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "guiju/baseline@1" }, schema: "guiju/baseline@1", parentSchema: schema19.properties.schema, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        if (data1.length > 2e5) {
          let err4 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/maxItems", keyword: "maxItems", params: { limit: 2e5 }, schema: 2e5, parentSchema: schema19.properties.entries, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.unit === void 0 || !func0.call(data2, "unit")) {
              let err5 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema19.properties.entries.items.required, parentSchema: schema19.properties.entries.items, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.rule === void 0 || !func0.call(data2, "rule")) {
              let err6 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema19.properties.entries.items.required, parentSchema: schema19.properties.entries.items, data: data2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.code === void 0 || !func0.call(data2, "code")) {
              let err7 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "code" }, schema: schema19.properties.entries.items.required, parentSchema: schema19.properties.entries.items, data: data2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.severity === void 0 || !func0.call(data2, "severity")) {
              let err8 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "severity" }, schema: schema19.properties.entries.items.required, parentSchema: schema19.properties.entries.items, data: data2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2.since === void 0 || !func0.call(data2, "since")) {
              let err9 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "since" }, schema: schema19.properties.entries.items.required, parentSchema: schema19.properties.entries.items, data: data2 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data2.fingerprint === void 0 || !func0.call(data2, "fingerprint")) {
              let err10 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "fingerprint" }, schema: schema19.properties.entries.items.required, parentSchema: schema19.properties.entries.items, data: data2 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            for (let key1 of Object.keys(data2))
              if (!(key1 === "unit" || key1 === "rule" || key1 === "code" || key1 === "severity" || key1 === "since" || key1 === "fingerprint")) {
                let err11 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema19.properties.entries.items, data: data2 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            if (data2.unit !== void 0 && func0.call(data2, "unit")) {
              let data3 = data2.unit;
              if (typeof data3 != "string" && data3 !== null) {
                let err12 = { instancePath: instancePath + "/entries/" + i0 + "/unit", schemaPath: "#/properties/entries/items/properties/unit/type", keyword: "type", params: { type: schema19.properties.entries.items.properties.unit.type }, schema: schema19.properties.entries.items.properties.unit.type, parentSchema: schema19.properties.entries.items.properties.unit, data: data3 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              if (typeof data3 == "string" && func71(data3) > 500) {
                let err13 = { instancePath: instancePath + "/entries/" + i0 + "/unit", schemaPath: "#/properties/entries/items/properties/unit/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.entries.items.properties.unit, data: data3 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data2.rule !== void 0 && func0.call(data2, "rule")) {
              let data4 = data2.rule;
              if (typeof data4 == "string") {
                if (func71(data4) > 200) {
                  let err14 = { instancePath: instancePath + "/entries/" + i0 + "/rule", schemaPath: "#/properties/entries/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.entries.items.properties.rule, data: data4 };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              } else {
                let err15 = { instancePath: instancePath + "/entries/" + i0 + "/rule", schemaPath: "#/properties/entries/items/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.entries.items.properties.rule.type, parentSchema: schema19.properties.entries.items.properties.rule, data: data4 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data2.code !== void 0 && func0.call(data2, "code")) {
              let data5 = data2.code;
              if (typeof data5 == "string") {
                if (func71(data5) > 100) {
                  let err16 = { instancePath: instancePath + "/entries/" + i0 + "/code", schemaPath: "#/properties/entries/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.entries.items.properties.code, data: data5 };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/entries/" + i0 + "/code", schemaPath: "#/properties/entries/items/properties/code/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.entries.items.properties.code.type, parentSchema: schema19.properties.entries.items.properties.code, data: data5 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data2.severity !== void 0 && func0.call(data2, "severity") && (validate54(data2.severity, { instancePath: instancePath + "/entries/" + i0 + "/severity", parentData: data2, parentDataProperty: "severity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data2.since !== void 0 && func0.call(data2, "since") && (validate56(data2.since, { instancePath: instancePath + "/entries/" + i0 + "/since", parentData: data2, parentDataProperty: "since", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data2.fingerprint !== void 0 && func0.call(data2, "fingerprint")) {
              let data8 = data2.fingerprint;
              if (typeof data8 == "string") {
                if (func71(data8) > 32) {
                  let err18 = { instancePath: instancePath + "/entries/" + i0 + "/fingerprint", schemaPath: "#/properties/entries/items/properties/fingerprint/maxLength", keyword: "maxLength", params: { limit: 32 }, schema: 32, parentSchema: schema19.properties.entries.items.properties.fingerprint, data: data8 };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (!pattern3.test(data8)) {
                  let err19 = { instancePath: instancePath + "/entries/" + i0 + "/fingerprint", schemaPath: "#/properties/entries/items/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, schema: "^[0-9a-f]{32}$", parentSchema: schema19.properties.entries.items.properties.fingerprint, data: data8 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/entries/" + i0 + "/fingerprint", schemaPath: "#/properties/entries/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.entries.items.properties.fingerprint.type, parentSchema: schema19.properties.entries.items.properties.fingerprint, data: data8 };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.entries.items.type, parentSchema: schema19.properties.entries.items, data: data2 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.entries.type, parentSchema: schema19.properties.entries, data: data1 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateBaselineFile
};
